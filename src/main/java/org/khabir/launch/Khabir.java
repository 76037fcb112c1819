package org.khabir.launch;
public class Khabir { public static void main(String[] a){ System.out.println("hi "+Runtime.version()); } }
