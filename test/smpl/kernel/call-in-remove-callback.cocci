@platform@
identifier p, probefn, removefn;
@@
struct platform_driver p = {
  .probe = probefn,
  .remove = removefn,
};

@prb@
identifier platform.removefn, pdev;
@@
removefn(struct platform_device *pdev) {
  <...
- free_irq(...);
  ...>
}
