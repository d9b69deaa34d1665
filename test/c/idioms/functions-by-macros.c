FORCE_INLINE_TEMPLATE size_t f1(void* dst, size_t n) { return n; }
static UNUSED_ATTR const U32 LL_bits[MaxLL+1] = { 0, 1 };
ZSTD_GEN_DFAST_FN(noDict, 4)
ZSTD_GEN_DFAST_FN(noDict, 5)

ZSTD_GEN_DFAST_FN(noDict, 6)

size_t ZSTD_x(ZSTD_matchState_t* ms, U32 rep[ZSTD_REP_NUM], void const* src)
{
	return 1;
}
DONT_VECTORIZE FORCE_INLINE_TEMPLATE
size_t f2(int a) { return a; }
static BMI2_TARGET_ATTRIBUTE size_t f3(int a) { return a; }
static TARGET_ATTRIBUTE("lzcnt,bmi,bmi2")
size_t f4(int a) { return a; }
HUF_ASM_DECL void f5(struct args* a) ZSTDLIB_HIDDEN;
HUF_DGEN(HUF_fast)
static HUF_FAST_BMI2_ATTRS
void f6(struct x* args)
{
	BYTE const* ip[4];
	DEBUGLOG(5, "x %u", (U32)a);
	RETURN_ERROR_IF(a, corruption_detected, "");
	FORWARD_IF_ERROR(g(a, b), "x");
	if (a) { HUF_4X_FOR_EACH_STREAM(HUF_DECODE) } else return;
	do {
		HUF_4X1_LOOP(0)
		HUF_4X1_LOOP(1)
	} while (0);
	ZSTD_memcpy(a, b, sizeof(*a));
	switch (c) { default: ZSTD_FALLTHROUGH; case 1: break; }
}
X_STATIC unsigned long GLUE(X_PFX,h_xirr)(struct kvm_vcpu *vcpu)
{
	return 0;
}
static void GLUE(X_PFX,ack_pending)(struct vcpu *x)
{
}
static u32 GLUE(X_PFX,scan)(struct vcpu *x, u8 pend, int type)
{
	return 1;
}
X_STATIC int GLUE(X_PFX,h_ipi)(struct kvm_vcpu *vcpu, unsigned long server,
			  unsigned long mfrr)
{
	return 1;
}
