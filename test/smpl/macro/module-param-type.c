module_param(a, uint, 0);
module_param(b, int, 0444);
module_param(c, uint, 0644);
