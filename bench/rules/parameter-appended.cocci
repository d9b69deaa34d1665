@r@ identifier f, a; type T; @@
 static void f(T a
+ , gfp_t gfp
 ) { ... }
@@ identifier r.f; expression e; @@
 f(e
+ , GFP_KERNEL
 )
