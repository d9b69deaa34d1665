@@ expression E; @@
  return
- (
  E
- )
  ;
