@@
declarer name DECLARE_BITS;
identifier s, f;
expression n;
@@
struct s {
	...
-	unsigned long f[BITS_TO_LONGS(n)];
+	DECLARE_BITS(f, n);
	...
};
