@@
expression E;
@@
- &(struct arg){ E }
+ arg(E)
