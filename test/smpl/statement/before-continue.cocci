@@
@@
+ skipped++;
  continue;
