static __always_inline bool f(struct key *k)
{
	asm goto("1: jmp %l[l_yes]\n\t"
		 ".pushsection __jump_table, \"aw\"\n\t"
		 _ASM_ALIGN "\n\t"
		 : : "i" (k), "i" (2) : : l_yes);
	asm_volatile_goto("1:" JUMP_X : : "i" (k) : : l_yes);
	asm_inline volatile(ALTERNATIVE("", "x", X86_FEATURE) ::: "memory");
	asm volatile goto (LOCK_PREFIX "x" : "+m" (*p) CC_OUT(c) : [v] "ri" (v), "m" (*(q)) : "cc", "memory" : l_yes);
	asm goto ("x" : "=r" (x), [y] "=&r" (y) : "r" (z) : "cc" : a, b);
	asm volatile("" ::: "memory");
	asm("call %P[f]" : ASM_CALL_CONSTRAINT, "=a" (r) : [f] "i" (g));
	asm volatile(__ALTERNATIVE_CFG_2(a, b, c, "d", ENABLED(X)) : : "r" (x));
	__asm__ __volatile__("x" : "=r" (a) : "r" ((u32)(b)), "0" (c & ~1ul));
	register unsigned long sp asm("rsp");
	register long r0 __asm__("r0") = x;
	return false;
l_yes:
a:
b:
	return true;
}
asm(".globl x\n" "x:\n");
asm (
	ALTERNATIVE("a", "b", C)
	"ret\n"
);
extern void h(void) asm("real_h");
static int g(void)
{
	asm volatile goto (LOCK_PREFIX "x" : "+m" (*p), CC_OUT(c) (d) : [v] "ri" (v), "m" (*(q)) : "cc", "memory" : l_yes);
	return 0;
}
