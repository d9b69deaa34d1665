@@ identifier b; expression e; @@
 struct foo b = {
 ...,
 .x = e,
 ...
+ ,.z = e
 };
