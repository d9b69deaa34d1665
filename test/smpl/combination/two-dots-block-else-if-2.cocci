@r forall@
@@
  if (*dev) {
    ...
  } else {
    ...
  }
+ log(1);
