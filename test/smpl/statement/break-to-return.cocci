@@
expression E;
@@
  if (stop(E))
- break;
+ return;
