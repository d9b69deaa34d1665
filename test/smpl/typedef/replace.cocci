@@
@@
- typedef struct old_s old_t;
