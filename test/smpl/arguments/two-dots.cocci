@@
expression E;
@@
  build(..., sizeof(E), ...,
- 0
+ GFP_NOIO
  )
