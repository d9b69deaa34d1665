int g(int n, ...) { va_list ap; va_start(ap, n); n = va_arg(ap, int); h(va_arg(ap, char *)); va_end(ap); return va_arg(ap, int) + n; }
