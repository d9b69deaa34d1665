@@
@@
  request(...
+ , GFP_KERNEL
  )
