@@
@@
a();
...
+ leave();
  return;
