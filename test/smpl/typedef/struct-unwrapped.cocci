@@
@@
- typedef struct foo foo_t;

@@
typedef foo_t;
@@
- foo_t
+ struct foo
