@@ @@
enum state {
	...,
-	STATE_OLD,
	...
};
