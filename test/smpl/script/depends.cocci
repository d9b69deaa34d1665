@r@
@@
  present()

@script:python depends on r@
@@
print("yes")

@script:python depends on !r@
@@
print("no")
