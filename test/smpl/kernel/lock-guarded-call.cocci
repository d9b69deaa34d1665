@@
expression dev, x;
@@
+ mutex_lock(&dev->lock);
  update_state(dev, x);
+ mutex_unlock(&dev->lock);
