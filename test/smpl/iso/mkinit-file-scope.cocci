@r@
struct platform_driver I;
identifier a,f;
position p;
@@

I.remove = \(f@p\|a(f@p)\);
@@ identifier r.f; @@
- f
+ g
 (...) { ... }
