@@
expression E;
@@
  while (E) {
+   start();
    ...
+   stop();
  }
