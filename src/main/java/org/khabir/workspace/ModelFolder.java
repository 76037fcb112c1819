package org.khabir.workspace;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.khabir.extract.names.StackedReader;
import org.khabir.extract.sequence.ModelFile;
import org.khabir.extract.sequence.SequenceModel;
import org.khabir.i18n.KhabirException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The names' models that were trained with a case's articles, in its folder; each is called by what it holds. */
final class ModelFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ModelFolder.class);
    private static final int LENGTH_OF_A_NAME = 16;

    private final Path folder;

    ModelFolder(Path caseFolder) {
        this.folder = caseFolder.resolve("models");
    }

    /** Writes the model; the name of its file. */
    String keep(SequenceModel model) throws KhabirException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ModelFile.write(model, bytes);
            String file = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray())).substring(0, LENGTH_OF_A_NAME)
                    + ".model";
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), bytes.toByteArray());
            return file;
        } catch (IOException e) {
            throw new KhabirException(e, "errors.workspace.model-unwritable", folder, e.getMessage());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The model of that file; empty where it is missing, cannot be read or has other types of names, so that the program's serves. */
    Optional<SequenceModel> read(String file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(folder.resolve(file)))) {
            return Optional.of(ModelFile.read(in)).filter(model -> model.tags().equals(StackedReader.tags()));
        } catch (IOException e) {
            LOG.warn("The case's own model {} cannot be read; names are found with the program's", folder.resolve(file), e);
            return Optional.empty();
        }
    }
}
