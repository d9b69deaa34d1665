virtual patch, context, org
virtual report
@depends on !patch && !context@ @@
- old();
