static int f(void)
{
	asm volatile(
		"	lgr	1,%[x]\n"
		"0:	srst	%[e],%[s]\n"
		CC_IPM(cc)
		EX_TABLE(0b, 1b)
		: [x] "+&d" (a), CC_OUT(cc, rc)
		: [y] "Q" (*b), CC_IN(cc)
		: CC_CLOBBER_LIST("memory", "0"));
	asm volatile(
		ARM64_LSE_ATOMIC_INSN(
		/* LL/SC */
		"	prfm pstl1strm, %2\n"
		__nops(3),
		/* LSE */
		"	x\n")
		: "+r" (a)
		: "r" (b)
		: __LL_SC_CLOBBERS);
	asm(".if " __stringify(X) "\n\t" ".endif");
	asm volatile (ALTERNATIVE_2("", "lfence", A, "mfence", B) : : : "memory");
	alternative_call_2(a, b, c, d, e,
			   ASM_OUTPUT("=a" (x), "=d" (y)),
			   "D" (z), "c" (w)
			   : "memory");
	alternative_input("x", "y", F, "d" (a));
	__asm__ __volatile__ goto(
"1:	" stac "\n"
: : [x] "r" (y) : : fault);
	return a;
fault:
	return 1;
}
