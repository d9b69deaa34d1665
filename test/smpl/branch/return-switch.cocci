@@
expression E;
constant C;
@@
switch (...) {
case C: 
-  return E;
+  ret = E; break;
}
