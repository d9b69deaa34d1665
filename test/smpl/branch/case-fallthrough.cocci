@@
expression E;
@@
switch (E) {
case ONE:
-   a();
+   b();
case TWO:
   ...
}
