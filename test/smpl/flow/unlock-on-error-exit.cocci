@@
expression l;
@@
  spin_lock(l);
  ... when != spin_unlock(l)
  if (...) {
    ... when != spin_unlock(l)
+   spin_unlock(l);
    return ...;
  }
  ... when any
  spin_unlock(l);
