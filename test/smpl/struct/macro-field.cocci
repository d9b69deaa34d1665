@@
identifier s, f;
expression n;
declarer name DECLARE_BITS;
@@
struct s {
	...
-	DECLARE_BITS(f, n);
+	unsigned long f[BITS_TO_LONGS(n)];
	...
};
