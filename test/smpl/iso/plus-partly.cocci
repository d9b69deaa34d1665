@@
expression E;
@@
 if (E == NULL
+ || gone(E)
 ) stop();
