@@
expression E;
@@
  if (E) {
    ...
-   cleanup();
  } else {
    ...
-   cleanup();
  }
+ cleanup();
