@@ expression p; type T; T *q; @@
- q = malloc(sizeof(T));
+ q = malloc(sizeof(*q));
