@@
expression E;
@@
- dispatch(E);
+ switch (E) {
+ case 1:
+	one();
+	break;
+ default:
+	other();
+ }
