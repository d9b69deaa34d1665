static const struct sys_reg_desc regs[] = {
	{ SYS_DESC(SYS_X), NULL, reset_mpidr, MPIDR_EL1 },
	ID_SANITISED(ID_PFR0_EL1),
	ID_UNALLOCATED(1,2),
	{ PMU_SYS_REG(PMCR_EL0), .access = acc },
	AMU_AMEVCNTR0_EL0(0),
};
static const struct arm64_cpu_capabilities caps[] = {
	{
		.desc = "x",
		ERRATA_MIDR_ALL_VERSIONS(A),
		.matches = m, CAP_MIDR_RANGE_LIST(y)
	},
#ifdef CONFIG_X
	{
		.desc = "y",
		ARM64_CPUID_FIELDS(ID_AA64, FEAT, IMP)
	},
#endif
	HWCAP_CAP(ID_AA64ISAR0_EL1, AES, PMULL, CAP_HWCAP, KERNEL_HWCAP_PMULL),
	{},
};
struct kvm_x86_ops ops __initdata = {
	.name = KBUILD_MODNAME,
	.check = vt_op(check),
	.foo = vt_op_tdx_only(bar),
};
static u64 (*const fns[NR])(struct vcpu *v) = { [A] = f, };
asmlinkage void noinstr el1h_64_sync_handler(struct pt_regs *regs)
{
	u64 esr = read_sysreg(esr_el1), far = read_sysreg_s(SYS_FAR);
	write_sysreg_s(0, SYS_X(1, 2));
	asm volatile("msr x, %0" : : "rZ" (v));
	asm(ALTERNATIVE("nop", "isb", ARM64_X) : : : "memory");
	switch (ESR_ELx_EC(esr)) {
	case ESR_A ... ESR_B: return;
	}
	alternative_if(X) g();
	if (alternative_has_cap_unlikely(X)) return;
	sysreg_clear_set(a, 0, B);
}
UNHANDLED(el1t, 64, sync)
UNHANDLED(el1t, 64, irq)
asmlinkage void next(void) { }
DEFINE_STATIC_CALL_RET0(pv, dummy);
KVM_EVENT(a)
SYM_INNER(x);
