@ disable drop_cast @
expression E;
@@
- put((char *)E)
+ drop(E)
