@r@ identifier f, a, b; type T1, T2; @@
 static f(T1 a
- , T2 b
 ) { ... when != b
 }
@@ identifier r.f; expression E1, E2; @@
 f(E1
- , E2
 )
