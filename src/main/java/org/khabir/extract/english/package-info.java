/**
 * English names of what Arabic news names: designations translated word by word from tables, persons and places by their usual
 * spelling or a romanisation that can be pronounced, weapons by their designation.
 */
package org.khabir.extract.english;
