@@ expression *E; expression F; @@
- E != NULL && F
+ both(E, F)
