@@
expression E;
@@
  begin(E);
+
+ more(E);
