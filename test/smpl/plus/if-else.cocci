@@
expression E;
@@
- apply(E);
+ if (E > 0) {
+	grow(E);
+ } else {
+	shrink(E);
+ }
