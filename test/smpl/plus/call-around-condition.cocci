@@
expression e;
statement S;
@@
 if (
+unlikely(
 e
+)
 ) S
