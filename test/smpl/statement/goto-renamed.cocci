@@ @@
- goto fail;
+ goto err_free;
