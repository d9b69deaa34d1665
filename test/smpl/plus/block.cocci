@@
expression E;
@@
- retry(E);
+ for (;;) {
+	if (try(E))
+		break;
+	relax();
+ }
