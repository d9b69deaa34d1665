#ifdef NEVER
void z(void) { old(0); }
#endif
void f(int a)
{
#if 0
	old(2);
#elif defined(A)
	old(3);
#endif
#if A
	old(4);
#elif 0
	old(5);
#endif
#if 0 && A
	old(6);
#else
	old(7);
#endif
}
