@@
expression E;
@@
+ /* tell the core first */
  stop(E);
