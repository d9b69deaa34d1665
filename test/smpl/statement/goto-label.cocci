@@
@@
- goto fail;
+ goto error;
