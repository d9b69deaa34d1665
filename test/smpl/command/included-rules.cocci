@shared@
@@
  marker();
