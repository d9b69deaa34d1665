@@
expression E;
@@
- stamp(E);
+ {
+	int now = clock();
+
+	stamp_at(E, now);
+ }
