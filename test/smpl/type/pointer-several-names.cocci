@@
@@
- struct queue *
+ struct ring *

@@
typedef handle;
@@
- const struct device *
+ handle
