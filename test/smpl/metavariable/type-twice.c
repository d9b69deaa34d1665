void h(int a) { f((long)(long)a, (long)(int)a, (char *)(char *)p, (unsigned int)(unsigned)a); }
