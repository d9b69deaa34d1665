@@
expression E;
@@
- handle(E);
+ if (E) {
+	while (busy(E))
+		relax();
+ }
