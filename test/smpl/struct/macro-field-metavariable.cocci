@@
declarer d;
identifier s;
expression n;
@@
struct s {
	...
	d(ring,
-		n
+		n, GFP_KERNEL
	 );
	...
};
