SEC("tc")
__success __retval(0)
__naked void asm_prog(void)
{
	x();
}
SEC("socket")
__description("map access: known scalar += value_ptr")
__success __success_unpriv
__retval(1)
int asm_prog(void *ctx)
{
	return 0;
}
__description("a" "b")
__failure __msg("R0")
__flag(BPF_F_ANY_ALIGNMENT)
__naked void asm_prog(void)
{
	asm volatile ("x" ::: __clobber_all);
}
SEC("?fentry")
__failure __msg("x")
__log_level(2)
int BPF_PROG(test, int a)
{
	return 0;
}
