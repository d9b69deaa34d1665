@@
expression E;
@@
- (void *)E == NULL
+ none(E)
