@@
@@
- refresh
+ refresh_all
  (
+ store,
  ...
+ , NULL
  )
